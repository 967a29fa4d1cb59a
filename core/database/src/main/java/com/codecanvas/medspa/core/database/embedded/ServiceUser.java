package com.codecanvas.medspa.core.database.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The user that the server's programs run as: PostgreSQL refuses root, so root steps down. */
record ServiceUser(String name, String uid, String gid, boolean steppedDown) {
    private static final Path ACCOUNTS = Path.of("/etc/passwd");
    private static final List<String> CANDIDATES = List.of("medspa", "postgres", "nobody");

    static ServiceUser current() {
        String self = System.getProperty("user.name");
        if (!self.equals("root")) {
            return new ServiceUser(self, "", "", false);
        }
        return CANDIDATES.stream()
                .flatMap(candidate -> account(candidate).stream())
                .findFirst()
                .orElseThrow(() -> new DatabaseProblem(
                        "The database cannot run as root, and there is no user medspa to run it as: create one."));
    }

    /** The command line that runs a program as this user, in a process group that the terminal's Ctrl-C does not reach. */
    List<String> command(Path program, List<String> arguments) {
        List<String> line = new ArrayList<>();
        find("setsid").ifPresent(line::add);
        if (steppedDown) {
            line.add(find("setpriv")
                    .orElseThrow(() -> new DatabaseProblem(
                            "The database cannot run as root, and setpriv is missing: install util-linux,"
                                    + " or start the server as another user.")));
            line.addAll(List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"));
        }
        line.add(program.toString());
        line.addAll(arguments);
        return line;
    }

    /** A folder of this user's own; what is above it has to let the user pass. */
    Path folder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        own(path);
        return path;
    }

    void own(Path path) throws IOException {
        if (!steppedDown) {
            return;
        }
        UserPrincipal user =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
        GroupPrincipal group =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(gid);
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                give(folder, user, group);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                give(file, user, group);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void give(Path path, UserPrincipal user, GroupPrincipal group) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (!view.getOwner().equals(user)) {
            view.setOwner(user);
            view.setGroup(group);
        }
    }

    private static Optional<ServiceUser> account(String candidate) {
        try (Stream<String> lines = Files.lines(ACCOUNTS)) {
            return lines.map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > 3 && fields[0].equals(candidate))
                    .map(fields -> new ServiceUser(candidate, fields[2], fields[3], true))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new DatabaseProblem("The list of users, " + ACCOUNTS + ", cannot be read.", unreadable);
        }
    }

    private static Optional<String> find(String program) {
        return Stream.of("/usr/bin/", "/bin/", "/usr/sbin/", "/usr/local/bin/")
                .map(folder -> folder + program)
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst();
    }
}
