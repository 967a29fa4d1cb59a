package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells tools and people the demo's address, clinics and sign-ins. */
final class DemoFile {
    private final Path path;

    DemoFile(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    Map<String, Object> read() throws IOException {
        return Json.object(Files.readString(path));
    }

    /** The server may listen elsewhere than last time. */
    void moveTo(URI server) throws IOException {
        Map<String, Object> demo = new LinkedHashMap<>(read());
        if (!server.toString().equals(demo.get("url"))) {
            demo.put("url", server.toString());
            write(demo);
        }
    }

    void write(URI server, Map<String, DemoClinic> clinicsById) throws IOException {
        List<Object> clinics = new ArrayList<>();
        clinicsById.forEach((id, clinic) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", id);
            entry.put("name", clinic.name());
            entry.put("users", clinic.staff().stream().map(DemoFile::user).toList());
            clinics.add(entry);
        });
        Map<String, Object> demo = new LinkedHashMap<>();
        demo.put("url", server.toString());
        demo.put("clinics", clinics);
        write(demo);
    }

    private static Map<String, Object> user(Person person) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("email", person.email());
        user.put("password", DemoClinic.PASSWORD);
        user.put("role", person.role());
        return user;
    }

    private void write(Map<String, Object> demo) throws IOException {
        Path partial = path.resolveSibling(path.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(partial, Json.text(demo) + "\n");
        Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
