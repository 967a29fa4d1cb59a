package com.codecanvas.medspa.checks.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pictures of pages in light and dark, in a folder. */
public record Pictures(Path folder) {

    public void take(Page page, String name) {
        for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            Pages.show(page, theme);
            String file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
        }
    }
}
