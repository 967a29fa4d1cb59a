package com.codecanvas.medspa.checks.story;

import com.codecanvas.medspa.checks.journeys.Pictures;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * The pictures of the day, for people to look at: of each station in {@code target/story}, and with a folder named by
 * {@code medspa.screenshots} also of what lies between the stations, there.
 */
record Album(Pictures pictures, boolean whole) {
    private static final int[] TABLET = {820, 1180};
    private static final int[] DESK = {1440, 900};

    static Album kept() {
        String folder = System.getProperty("medspa.screenshots");
        Path fallback =
                Path.of(System.getProperty("medspa.work", "target/servers")).resolveSibling("story");
        return new Album(new Pictures(folder == null ? fallback : Path.of(folder)), folder != null);
    }

    void take(Page page, String station) {
        pictures.take(page, station);
    }

    /** As on a tablet held upright. */
    void takeOnTablet(Page page, String station) {
        hold(page, TABLET);
        pictures.take(page, station + "-tablet");
        hold(page, DESK);
    }

    void aside(Page page, String name) {
        if (whole) {
            pictures.take(page, name);
        }
    }

    static void handOver(Page page) {
        hold(page, TABLET);
    }

    private static void hold(Page page, int[] size) {
        page.setViewportSize(size[0], size[1]);
    }
}
