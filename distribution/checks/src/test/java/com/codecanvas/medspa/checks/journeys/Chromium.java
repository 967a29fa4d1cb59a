package com.codecanvas.medspa.checks.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system's browser, started once for all journeys. */
final class Chromium implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    static final double PATIENCE_MS = 15_000;

    private static final int CAMERA_WIDTH = 1280;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        onPath("node").toString())));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(onPath("chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--use-fake-device-for-media-stream",
                                "--use-file-for-fake-video-capture=" + camera())));
    }

    static Browser sharedBy(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent("chromium", absent -> new Chromium(), Chromium.class)
                .browser;
    }

    /** What a camera sees: a tattoo that holds still. */
    private static Path camera() {
        try {
            Path file = Files.createTempFile("camera", ".mjpeg");
            file.toFile().deleteOnExit();
            return Files.write(file, TattooPicture.jpeg(CAMERA_WIDTH, 0.9));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The journeys need " + program + " on the PATH"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
