package com.codecanvas.medspa.core.packages.archive;

import com.codecanvas.medspa.core.packages.InvalidPackageException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file whose names and sizes have been looked at before anything in it is believed. */
public final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws InvalidPackageException in words, when it is no archive or an unsafe one */
    public static Archive open(Path file) throws IOException {
        ZipStructure.check(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new InvalidPackageException("The file is no archive, or only a part of one.", e);
        }
        Archive archive = new Archive(zip);
        try {
            archive.check();
            return archive;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void check() throws IOException {
        if (zip.size() > Limits.ENTRIES) {
            throw new InvalidPackageException("The file has more than " + Limits.ENTRIES + " entries.");
        }
        EntryNames names = new EntryNames();
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            names.check(entry.getName());
            entries.put(entry.getName(), entry);
        }
        unpackOnce();
    }

    private void unpackOnce() throws IOException {
        long left = Limits.UNPACKED;
        byte[] buffer = new byte[1 << 14];
        for (ZipEntry entry : entries.values()) {
            String refusal =
                    "The entry " + EntryNames.shown(entry.getName()) + " unpacks to far more than a module needs.";
            long most = Math.min(left, Math.max(Limits.ENTRY, Limits.RATIO * entry.getCompressedSize()));
            CRC32 sum = new CRC32();
            try (InputStream in = new BoundedInput(zip.getInputStream(entry), most, refusal)) {
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    left -= count;
                    sum.update(buffer, 0, count);
                }
            } catch (ZipException | EOFException e) {
                throw damaged(entry.getName(), e);
            }
            if (sum.getValue() != entry.getCrc()) {
                throw damaged(entry.getName(), null);
            }
        }
    }

    /** Names of all files in it, without folders. */
    public List<String> files() {
        return entries.keySet().stream().filter(name -> !name.endsWith("/")).toList();
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    public Optional<byte[]> text(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        String refusal = "The entry " + EntryNames.shown(name) + " is larger than " + (Limits.TEXT >> 20) + " MB.";
        try (InputStream in = new BoundedInput(zip.getInputStream(entry), Limits.TEXT, refusal)) {
            return Optional.of(in.readAllBytes());
        }
    }

    public InputStream stream(String name) throws IOException {
        return bounded(entries.get(name), Limits.UNPACKED);
    }

    private InputStream bounded(ZipEntry entry, long limit) throws IOException {
        return new BoundedInput(
                zip.getInputStream(entry), limit, "The file unpacks to more than " + (Limits.UNPACKED >> 20) + " MB.");
    }

    private static InvalidPackageException damaged(String name, IOException cause) {
        return new InvalidPackageException("The entry " + EntryNames.shown(name) + " is damaged.", cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
