package com.codecanvas.medspa.cli.dev;

import com.codecanvas.medspa.cli.http.ApiRefusal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Save, look at the browser: builds once, then brings every saved change to the server, and says how long each step took. */
final class DevLoop {

    private static final int LOOK_MS = 40;

    /** What takes a built module into service. */
    interface Serving {

        /** @return the module's id */
        String serve(Path jar, Steps steps) throws InterruptedException, BuildFailure;

        /** What is left to do once it is served. */
        void served(String moduleId);
    }

    private final ModuleFolder folder;
    private final Serving serving;
    private final PrintStream out;

    DevLoop(ModuleFolder folder, Serving serving, PrintStream out) {
        this.folder = folder;
        this.serving = serving;
        this.out = out;
    }

    void run(BooleanSupplier goOn) throws IOException, InterruptedException {
        Sources sources = new Sources(folder);
        try (Update update = new Update(folder)) {
            attempt(FileTime.from(Instant.now()), () -> {
                update.everything();
                return "first build";
            });
            update.warmUp();
            while (goOn.getAsBoolean()) {
                Sources.Change change = sources.look();
                if (change.nothing()) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_MS);
                } else {
                    attempt(change.newest(), () -> update.with(change));
                }
            }
        }
    }

    private interface Building {
        String build() throws IOException, InterruptedException, BuildFailure;
    }

    private void attempt(FileTime saved, Building building) throws InterruptedException {
        Steps steps = new Steps(saved.toInstant());
        try {
            steps.done("noticed");
            String how = building.build();
            Path jar = ModuleJar.pack(folder);
            steps.done("built");
            String moduleId = serving.serve(jar, steps);
            out.println("served after " + steps.total() + " (" + how + "): " + steps);
            serving.served(moduleId);
        } catch (BuildFailure | ApiRefusal failure) {
            out.println(failure.getMessage());
        } catch (IOException failure) {
            // Files come and go while they are written; the next change is another try.
            out.println("This change was not served: " + failure);
        }
        out.flush();
    }
}
