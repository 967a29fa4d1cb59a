package com.codecanvas.medspa.cli;

import com.codecanvas.medspa.cli.demo.Demo;
import java.io.IOException;
import java.time.Clock;

/** What the demo adds to a running server. */
final class DemoRun implements Runnable {
    private final Settings settings;

    DemoRun(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void run() {
        try {
            new Demo(settings.address(), settings.data(), Clock.systemUTC(), System.out).ensure();
        } catch (IOException | RuntimeException failed) {
            System.err.println("The demo could not be filled: " + failed.getMessage());
            System.exit(1);
        }
    }
}
