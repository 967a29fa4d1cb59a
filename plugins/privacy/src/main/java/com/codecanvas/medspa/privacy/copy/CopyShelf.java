package com.codecanvas.medspa.privacy.copy;

import com.codecanvas.medspa.api.encryption.StreamCipher;
import com.codecanvas.medspa.privacy.domain.RecordCopy;
import com.codecanvas.medspa.privacy.store.PostgresCopies;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps copies encrypted, each with a key of its own. */
@Component(service = CopyShelf.class)
public final class CopyShelf {

    private static final String PLACE = "privacy.copy_part.content";

    private final PostgresCopies copies;
    private final StreamCipher cipher;

    @Activate
    public CopyShelf(@Reference PostgresCopies copies, @Reference StreamCipher cipher) {
        this.copies = copies;
        this.cipher = cipher;
    }

    /** Writes a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** What was written. */
    record Written(long bytes, String sha256) {}

    /** In place of what an earlier attempt wrote; each part commits by itself. */
    Written put(UUID copyId, Writing writing) throws IOException {
        byte[] key = cipher.newKey(PLACE);
        copies.begin(copyId, key);
        PartsOutput parts = new PartsOutput((number, content) -> copies.part(copyId, number, content));
        Counted counted = new Counted(cipher.encrypting(key, PLACE, parts));
        try (counted) {
            writing.to(counted);
        }
        return new Written(counted.bytes, HexFormat.of().formatHex(counted.digest.digest()));
    }

    /** Empty once it is gone. */
    public Optional<InputStream> open(RecordCopy copy) throws IOException {
        byte[] key = copies.key(copy.id());
        return key == null
                ? Optional.empty()
                : Optional.of(
                        cipher.decrypting(key, PLACE, new PartsInput(number -> copies.content(copy.id(), number))));
    }

    private static final class Counted extends FilterOutputStream {
        private final MessageDigest digest = Sha256.digest();
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
            digest.update(from, offset, length);
            bytes += length;
        }
    }
}
