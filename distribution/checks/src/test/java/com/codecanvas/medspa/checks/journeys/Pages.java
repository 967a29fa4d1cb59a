package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is in the same place on every page. */
public final class Pages {

    private static final String SETTLED = resource("settled.js");

    private Pages() {}

    private static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream("/journeys/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Locator nav(Page page, String label) {
        return page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Main").setExact(true))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    public static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public static void press(Page page, String button) {
        button(page, button).click();
    }

    public static Locator dialog(Page page, String heading) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(heading));
    }

    /** What is in the dialog: slotted into it, so not below it in the document. */
    public static Locator inDialog(Page page, String heading) {
        return page.locator("ms-dialog[open][heading='" + heading + "']");
    }

    public static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** A box with our own suggestions, a date or a time. */
    public static void type(Locator box, String words) {
        box.fill(words);
        box.press("Tab");
    }

    /** Opens the palette, types and takes the first result. */
    public static void palette(Page page, String words) {
        Locator box = openPalette(page);
        box.fill(words);
        assertThat(results(page).first()).containsText(words);
        box.press("Enter");
    }

    public static Locator openPalette(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        page.keyboard().press("Control+k");
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search or jump to"));
    }

    public static Locator results(Page page) {
        return page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Results"))
                .getByRole(AriaRole.OPTION);
    }

    /** Waits until nothing on the screen moves, loads or changes its colour any more, in shadow roots too. */
    public static void settle(Page page) {
        page.evaluate(SETTLED);
    }

    /** Switches the device between light and dark and waits until that is on screen. */
    public static void show(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        assertThat(page.locator(theme == ColorScheme.DARK ? "html.wa-dark" : "html.wa-light"))
                .isAttached();
        settle(page);
    }
}
