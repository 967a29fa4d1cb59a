package com.codecanvas.medspa.cli.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Notices what was saved or removed since it last looked. */
final class Sources {

    /** @param newest when the last of the changed files was saved */
    record Change(Set<Path> saved, Set<Path> removed, FileTime newest) {

        Set<Path> all() {
            Set<Path> all = new HashSet<>(saved);
            all.addAll(removed);
            return all;
        }

        boolean nothing() {
            return saved.isEmpty() && removed.isEmpty();
        }
    }

    private final ModuleFolder folder;
    private Map<Path, FileTime> seen;
    /** Editors replace a file by taking it away for a moment: it counts as removed when the next look misses it too. */
    private Set<Path> missing = Set.of();

    Sources(ModuleFolder folder) throws IOException {
        this.folder = folder;
        this.seen = times();
    }

    Change look() throws IOException {
        Map<Path, FileTime> now = times();
        Set<Path> saved = new HashSet<>();
        FileTime newest = FileTime.fromMillis(0);
        for (Map.Entry<Path, FileTime> file : now.entrySet()) {
            if (!file.getValue().equals(seen.get(file.getKey()))) {
                saved.add(file.getKey());
                newest = newest.compareTo(file.getValue()) < 0 ? file.getValue() : newest;
            }
        }
        Set<Path> gone = new HashSet<>(seen.keySet());
        gone.removeAll(now.keySet());
        Set<Path> removed = new HashSet<>(gone);
        removed.retainAll(missing);
        gone.removeAll(removed);
        gone.forEach(file -> now.put(file, seen.get(file)));
        missing = gone;
        seen = now;
        return new Change(saved, removed, saved.isEmpty() ? FileTime.from(Instant.now()) : newest);
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        for (Path file : folder.sources()) {
            try {
                times.put(file, Files.getLastModifiedTime(file));
            } catch (NoSuchFileException vanished) {
                times.remove(file);
            }
        }
        return times;
    }
}
