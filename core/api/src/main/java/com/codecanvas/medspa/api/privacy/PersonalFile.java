package com.codecanvas.medspa.api.privacy;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that belongs to a record.
 *
 * @param name with an ending that fits, without the patient's name
 * @param content opened when it is needed, perhaps never
 * @param picture a JPEG or PNG of at most about 1 MB to print in the copy to read; null for none
 */
public record PersonalFile(String name, String mediaType, Source content, Source picture) {

    /** Where bytes come from. */
    @FunctionalInterface
    public interface Source {

        /** The caller closes it. */
        InputStream open() throws IOException;
    }
}
