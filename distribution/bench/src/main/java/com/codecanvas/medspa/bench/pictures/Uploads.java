package com.codecanvas.medspa.bench.pictures;

import com.codecanvas.medspa.bench.ClinicApi;
import com.codecanvas.medspa.bench.Installation;
import com.codecanvas.medspa.bench.ServerProcess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many large pictures from several clients at once, beside what the disk and the encryption alone can do with them. */
public final class Uploads {

    private static final int PICTURES = 200;
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 100;
    private static final int PIECE_BYTES = 1 << 16;
    private static final double MIB = 1 << 20;

    private final Installation installation;

    public Uploads(Installation installation) {
        this.installation = installation;
    }

    public void print() throws Exception {
        LargePictures pictures = new LargePictures();
        try (ServerProcess server = installation.start();
                Clients clients = new Clients(server.port(), CLIENTS)) {
            ClinicApi clinic = ClinicApi.newClinic(server.port(), installation.data(), "pictures");
            String patient = clinic.post("/patients", Map.of("givenName", "Ana", "familyName", "Lopez"))
                    .get("id")
                    .asText();
            Work upload = number -> clients.use(wire -> clinic.upload(wire, path(patient), pictures.number(number)));
            // The first ones load what the others find loaded.
            double cold = speed(pictures, 0, WARM_UP, upload);
            double disk = disk(pictures);
            StreamingAead aead = aead();
            double cipher = cipher(pictures, aead);
            double steps = steps(pictures, aead);
            double uploads = speed(pictures, WARM_UP, WARM_UP + PICTURES, upload);
            double floor = Math.min(disk, cipher);
            System.out.printf(
                    Locale.ROOT,
                    "%n%d pictures of %.1f MiB from %d clients: %.0f MiB/s (the first %d after the start %.0f); the disk alone %.0f MiB/s, streaming encryption alone %.0f MiB/s;"
                            + " ratio to the lower %.2f (must reach 0.60). Hashed, encrypted and written by as many threads, without a server: %.0f MiB/s, of which the uploads reach %.2f.",
                    PICTURES,
                    pictures.size() / MIB,
                    CLIENTS,
                    uploads,
                    WARM_UP,
                    cold,
                    disk,
                    cipher,
                    uploads / floor,
                    steps,
                    uploads / steps);
            printHeap(server, pictures, upload);
        }
    }

    /** In another round, as looking takes the processor from what would be measured. */
    private static void printHeap(ServerProcess server, LargePictures pictures, Work upload) throws Exception {
        double before = server.heapMiB();
        AtomicInteger arrived = new AtomicInteger();
        double[] halfway = new double[1];
        int first = WARM_UP + PICTURES;
        var unused = speed(pictures, first, first + PICTURES, number -> {
            upload.on(number);
            if (arrived.incrementAndGet() == PICTURES / 2) {
                halfway[0] = server.heapMiB();
            }
        });
        System.out.printf(
                Locale.ROOT,
                " Heap in use after a collection: %.0f MiB before, %.0f in the middle of another round, %.0f after (may grow by 64)%n",
                before,
                halfway[0],
                server.heapMiB());
    }

    private static String path(String patient) {
        return "/photos?patientId=" + patient + "&kind=before&takenAt=2026-11-20T10:00:00Z&angle=front";
    }

    /** What is done with each picture. */
    private interface Work {
        void on(int number) throws Exception;
    }

    /** MiB a second. */
    private static double speed(LargePictures pictures, int from, int to, Work work) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = from; i < to; i++) {
                int number = i;
                all.add(() -> {
                    work.on(number);
                    return number;
                });
            }
            long begin = System.nanoTime();
            for (Future<Integer> done : clients.invokeAll(all)) {
                done.get();
            }
            return pictures.size() / MIB * (to - from) / ((System.nanoTime() - begin) / 1e9);
        } finally {
            clients.shutdown();
        }
    }

    /** Each file written and forced, as a storage must. */
    private double disk(LargePictures pictures) throws Exception {
        Path folder = Files.createTempDirectory(installation.data(), "disk");
        try {
            return speed(pictures, 0, PICTURES, number -> {
                try (FileChannel file = FileChannel.open(
                        folder.resolve(Integer.toString(number)),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE)) {
                    ByteBuffer content = ByteBuffer.wrap(pictures.number(number));
                    while (content.hasRemaining()) {
                        file.write(content);
                    }
                    file.force(true);
                }
            });
        } finally {
            Installation.remove(folder);
        }
    }

    private static StreamingAead aead() throws GeneralSecurityException {
        StreamingAeadConfig.register();
        KeysetHandle key = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB);
        return key.getPrimitive(com.google.crypto.tink.RegistryConfiguration.get(), StreamingAead.class);
    }

    private static double cipher(LargePictures pictures, StreamingAead aead) throws Exception {
        Work encrypt = number -> {
            try (OutputStream out = aead.newEncryptingStream(OutputStream.nullOutputStream(), new byte[0])) {
                out.write(pictures.number(number));
            }
        };
        for (int i = 0; i < CLIENTS; i++) {
            encrypt.on(i);
        }
        return speed(pictures, 0, PICTURES, encrypt);
    }

    /** What an upload cannot do without, in turn as there: the processors are shared by all of it, so this is the most that they give. */
    private double steps(LargePictures pictures, StreamingAead aead) throws Exception {
        Path folder = Files.createTempDirectory(installation.data(), "steps");
        try {
            return speed(pictures, 0, PICTURES, number -> {
                byte[] picture = pictures.number(number);
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(picture);
                Path file = folder.resolve(Integer.toString(number));
                try (OutputStream sealed = aead.newEncryptingStream(
                        new BufferedOutputStream(Files.newOutputStream(file), PIECE_BYTES), digest)) {
                    sealed.write(picture);
                }
                try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
            });
        } finally {
            Installation.remove(folder);
        }
    }
}
