package com.codecanvas.medspa.privacy.copy;

import com.codecanvas.medspa.api.print.PdfPrinter;
import com.codecanvas.medspa.api.privacy.PersonalFile;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes {@code record.pdf}, {@code record.json} and {@code files/} into a zip, one file after another, none whole in memory but what is printed. */
final class CopyArchive {

    /** Pictures to print beyond these are left out of the PDF; they are in the zip. */
    private static final int LARGEST_PICTURE = 2 << 20;

    private static final int ALL_PICTURES = 64 << 20;

    private final PdfPrinter printer;
    private final Map<PersonalRecord, List<CopiedFile>> files = new IdentityHashMap<>();
    private final Map<String, byte[]> pictures = new HashMap<>();
    private int written;
    private long printed;

    CopyArchive(PdfPrinter printer) {
        this.printer = printer;
    }

    /** @return how many files lie in {@code files/}; does not close the stream */
    int write(CopyFrame frame, Gathered gathered, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to);
        for (Gathered.Part part : gathered.parts()) {
            for (PersonalRecord item : part.records()) {
                List<CopiedFile> copied = new ArrayList<>();
                for (PersonalFile file : item.files()) {
                    copied.add(file(zip, part.moduleId(), file));
                }
                files.put(item, copied);
            }
        }
        zip.putNextEntry(new ZipEntry("record.json"));
        CopyJson.of(frame, gathered, files).write(zip);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("record.pdf"));
        printer.print(CopyPages.of(frame, gathered, files, pictures), unclosed(zip));
        zip.closeEntry();
        zip.finish();
        return written;
    }

    private CopiedFile file(ZipOutputStream zip, String moduleId, PersonalFile file) throws IOException {
        written++;
        String path = "files/" + moduleId + "/" + written + "-" + file.name().replaceAll("[^A-Za-z0-9._-]", "-");
        MessageDigest digest = Sha256.digest();
        zip.putNextEntry(new ZipEntry(path));
        long bytes;
        try (InputStream content = new DigestInputStream(file.content().open(), digest)) {
            bytes = content.transferTo(zip);
        }
        zip.closeEntry();
        picture(path, file);
        return new CopiedFile(path, file.mediaType(), bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private void picture(String path, PersonalFile file) throws IOException {
        if (file.picture() == null || printed >= ALL_PICTURES) {
            return;
        }
        try (InputStream small = file.picture().open()) {
            byte[] picture = small.readNBytes(LARGEST_PICTURE + 1);
            if (picture.length <= LARGEST_PICTURE) {
                pictures.put(path, picture);
                printed += picture.length;
            }
        }
    }

    /** The printer may close what it writes to; the archive goes on. */
    private static OutputStream unclosed(OutputStream to) {
        return new FilterOutputStream(to) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
