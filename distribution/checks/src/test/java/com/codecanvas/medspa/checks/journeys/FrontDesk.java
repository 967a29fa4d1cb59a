package com.codecanvas.medspa.checks.journeys;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.DemoServer;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Browsers at the demo's clinics: each person that a test signs in has one to themselves. */
public final class FrontDesk implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
    private final DemoServer server = new DemoServer();
    private final List<Page> pages = new ArrayList<>();
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        server.beforeAll(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser = Chromium.sharedBy(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            keepPictures(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        }
        pages.forEach(page -> page.context().close());
        pages.clear();
    }

    public DemoServer server() {
        return server;
    }

    /** The API as the admin of the first clinic uses it, to prepare what a journey needs. */
    public ClinicApi api() throws IOException, InterruptedException {
        return server.api(0, "admin");
    }

    /** A browser that nobody is signed in at. */
    public Page open(String path) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(server.url().toString())
                .setViewportSize(1440, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-US"));
        context.setDefaultTimeout(Chromium.PATIENCE_MS);
        Page page = context.newPage();
        pages.add(page);
        page.navigate(path);
        return page;
    }

    /** Somebody of the first clinic, signed in already, looking at a page. */
    public Page signedIn(String role, String path) {
        return signedIn(0, role, path);
    }

    public Page signedIn(int clinic, String role, String path) {
        return signedIn(server.staff(clinic, role), path);
    }

    public Page signedIn(DemoServer.Staff staff, String path) {
        Page page = open("/health/live");
        APIResponse answer = page.context()
                .request()
                .post(
                        "/api/v1/session",
                        RequestOptions.create().setData(Map.of("email", staff.email(), "password", staff.password())));
        if (!answer.ok()) {
            throw new IllegalStateException("Sign-in answered " + answer.status());
        }
        page.navigate(path);
        return page;
    }

    private void keepPictures(String name) throws IOException {
        Path folder = Path.of(System.getProperty("medspa.work", "target")).resolveSibling("journeys");
        Files.createDirectories(folder);
        for (Page page : pages) {
            String file = name.replaceAll("[^\\w.]+", "-") + "-" + pages.indexOf(page) + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
        }
    }
}
