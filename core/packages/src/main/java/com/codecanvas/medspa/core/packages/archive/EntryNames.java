package com.codecanvas.medspa.core.packages.archive;

import com.codecanvas.medspa.core.packages.InvalidPackageException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names in an archive that cannot lead out of it and mean one file each, on any file system. */
final class EntryNames {

    private final Set<String> seen = new HashSet<>();

    void check(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
            throw new InvalidPackageException(
                    "The entry " + shown(name) + " has a name that leads out of the package.");
        }
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        if (Arrays.stream(path.split("/", -1))
                .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."))) {
            throw new InvalidPackageException(
                    "The entry " + shown(name) + " has a name that leads out of the package.");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidPackageException("The entry " + shown(name) + " has control characters in its name.");
        }
        if (!seen.add(path.toLowerCase(Locale.ROOT))) {
            throw new InvalidPackageException(
                    "The entry " + shown(name) + " is there twice; which of the two counts cannot be told.");
        }
    }

    static String shown(String name) {
        String safe = name.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "\"" + safe + "\"";
    }
}
