package com.codecanvas.medspa.core.encryption.internal;

import com.codecanvas.medspa.core.encryption.RootKey;
import com.codecanvas.medspa.core.encryption.RootKeyWitness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The root key in {@code secrets/root.key} of the data folder. Made at the first start, and never again once the database knows one. */
@Component(service = RootKey.class)
public final class FileRootKey implements RootKey {

    private static final Logger LOG = LoggerFactory.getLogger(FileRootKey.class);

    private final RootKey key;

    @Activate
    public FileRootKey(BundleContext bundles, @Reference RootKeyWitness witness) {
        this(DataFolder.find(bundles::getProperty), witness);
    }

    public FileRootKey(Path dataFolder, RootKeyWitness witness) {
        Path file = dataFolder.resolve("secrets").resolve("root.key");
        try {
            this.key = open(file, witness.canary());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write the root key " + file, e);
        } catch (RootKeyRefusedException e) {
            LOG.error("The server cannot start: {}", e.getMessage());
            throw e;
        }
    }

    private static RootKey open(Path path, Optional<byte[]> canary) throws IOException {
        KeyFile file = new KeyFile(path);
        if (canary.isPresent() && !file.exists()) {
            throw new RootKeyRefusedException(
                    "The root key " + path
                            + " is missing, but this database holds data encrypted with one. Put back the original file; nothing was changed.");
        }
        RootKey key = new SecretRootKey(file.exists() ? file.read() : file.create());
        if (canary.isPresent() && !key.opens(canary.get())) {
            throw new RootKeyRefusedException(
                    "The root key " + path
                            + " is not the one that this database was encrypted with. Put back the original file; nothing was changed.");
        }
        return key;
    }

    @Override
    public byte[] wrap(byte[] plain, byte[] associatedData) {
        return key.wrap(plain, associatedData);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] associatedData) {
        return key.unwrap(wrapped, associatedData);
    }

    @Override
    public byte[] derive(String purpose) {
        return key.derive(purpose);
    }

    @Override
    public byte[] canary() {
        return key.canary();
    }

    @Override
    public boolean opens(byte[] canary) {
        return key.opens(canary);
    }
}
