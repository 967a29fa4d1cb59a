package com.codecanvas.medspa.checks.story;

import com.codecanvas.medspa.checks.journeys.Pictures;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The pictures of the day, for people to look at: {@code target/story}, or the folder of {@code medspa.screenshots}. */
record Album(Pictures pictures) {
    private static final int[] TABLET = {820, 1180};
    private static final int[] DESK = {1440, 900};

    static Album kept() {
        String folder = System.getProperty("medspa.screenshots");
        Path fallback =
                Path.of(System.getProperty("medspa.work", "target/servers")).resolveSibling("story");
        return new Album(new Pictures(folder == null ? fallback : Path.of(folder)));
    }

    void take(Page page, String name) {
        pictures.take(page, name);
    }

    /** As on a tablet held upright. */
    void takeOnTablet(Page page, String name) {
        hold(page, TABLET);
        pictures.take(page, name + "-tablet");
        hold(page, DESK);
    }

    static void handOver(Page page) {
        hold(page, TABLET);
    }

    /** Of one that was handed over. */
    void takeUpright(Page page, String name) {
        pictures.take(page, name + "-tablet");
    }

    private static void hold(Page page, int[] size) {
        page.setViewportSize(size[0], size[1]);
    }
}
