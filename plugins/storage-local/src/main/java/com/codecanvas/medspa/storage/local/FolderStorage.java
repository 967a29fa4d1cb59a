package com.codecanvas.medspa.storage.local;

import com.codecanvas.medspa.photos.api.ObjectKey;
import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Files under {@code pictures} of the data folder, one folder for each clinic. */
@Component(service = ObjectStorage.class)
public final class FolderStorage implements ObjectStorage {

    private static final String UNFINISHED = ".part";

    private final Path root;

    @Activate
    public FolderStorage(BundleContext context) {
        this(Path.of(context.getProperty("medspa.data")).resolve("pictures"));
    }

    FolderStorage(Path root) {
        this.root = root;
    }

    @Override
    public void put(String key, InputStream content, long length) {
        Path place = place(key);
        Path beside = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
        try {
            Files.createDirectories(place.getParent());
            try {
                write(beside, content, length);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
                force(place.getParent());
                force(place.getParent().getParent());
                force(root);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static void write(Path file, InputStream content, long length) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[1 << 16];
            long written = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                ByteBuffer left = ByteBuffer.wrap(buffer, 0, read);
                while (left.hasRemaining()) {
                    written += out.write(left);
                }
            }
            if (written != length) {
                throw new EOFException("Announced were " + length + " bytes, and " + written + " came");
            }
            out.force(true);
        }
    }

    /** The name is on disk only when its folder is, and so are those of folders that are new. */
    private static void force(Path folder) throws IOException {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    @Override
    public InputStream get(String key, long offset, long length) {
        try {
            FileChannel file = FileChannel.open(place(key), StandardOpenOption.READ);
            file.position(offset);
            return new LimitedStream(Channels.newInputStream(file), length);
        } catch (NoSuchFileException e) {
            throw new ObjectMissingException(key, e);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public OptionalLong size(String key) {
        try {
            return OptionalLong.of(Files.size(place(key)));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public List<String> list(String clinicId) {
        Path folder = root.resolve(UUID.fromString(clinicId).toString());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(UNFINISHED))
                    .map(name -> folder.getFileName() + "/" + name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** Sharded by the end of the id, which is random, unlike its beginning. */
    private Path place(String text) {
        ObjectKey key = ObjectKey.parse(text);
        String object = key.objectId().toString();
        return root.resolve(key.clinicId().toString())
                .resolve(object.substring(object.length() - 2))
                .resolve(object);
    }

    private static ObjectStorageUnavailableException unavailable(IOException e) {
        return new ObjectStorageUnavailableException("The server's data folder can't be used for pictures.", e);
    }
}
