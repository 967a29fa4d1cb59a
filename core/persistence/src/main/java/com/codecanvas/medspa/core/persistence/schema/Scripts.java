package com.codecanvas.medspa.core.persistence.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.osgi.framework.Bundle;

/** The migrations of one schema, in order of their names. */
public final class Scripts {

    private static final Pattern BACK = Pattern.compile("D(\\d+(?:[._]\\d+)*)__.*\\.sql");
    private static final Pattern EXPAND = Pattern.compile("--\\s*expand\\s*(?:\\R|$)");

    private final List<Script> all;

    public Scripts(List<Script> all) {
        this.all = all.stream().sorted(Comparator.comparing(Script::name)).toList();
    }

    public static Scripts in(Bundle bundle, String folder) {
        Enumeration<URL> found = bundle.findEntries(folder, "*.sql", false);
        List<Script> scripts = new ArrayList<>();
        if (found != null) {
            Collections.list(found).forEach(url -> scripts.add(read(url)));
        }
        return new Scripts(scripts);
    }

    public static Scripts in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Scripts(files.filter(file -> file.toString().endsWith(".sql"))
                    .map(Scripts::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Script read(URL url) {
        try (InputStream in = url.openStream()) {
            String path = url.getPath();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Script(path.substring(path.lastIndexOf('/') + 1), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Script read(Path file) {
        try {
            return new Script(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Scripts named(Map<String, String> sqlByName) {
        return new Scripts(sqlByName.entrySet().stream()
                .map(script -> new Script(script.getKey(), script.getValue()))
                .toList());
    }

    public List<Script> all() {
        return all;
    }

    /** All but those that undo others. */
    List<Script> forward() {
        return all.stream()
                .filter(script -> !BACK.matcher(script.name()).matches())
                .toList();
    }

    /** The script that undoes this step. */
    Optional<Script> back(MigrationInfo step) {
        return all.stream().filter(script -> undoes(script, step.getVersion())).findFirst();
    }

    StepKind kindOf(MigrationInfo step) {
        boolean expand = all.stream()
                .anyMatch(script -> script.name().equals(step.getScript())
                        && EXPAND.matcher(script.sql()).lookingAt());
        return new StepKind(expand, back(step).isPresent());
    }

    private static boolean undoes(Script script, MigrationVersion version) {
        Matcher name = BACK.matcher(script.name());
        return name.matches() && MigrationVersion.fromVersion(name.group(1)).equals(version);
    }

    /** Changes with any script, and with the rules that the schema is checked against. */
    String digest(String rules) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(rules.getBytes(StandardCharsets.UTF_8));
            for (Script script : all) {
                digest.update(("\0" + script.name() + "\0" + script.sql()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
