package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaletteIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void itFiltersWhileOneTypesAndJumps() {
        Page page = DESK.signedIn("admin", "/");
        Locator box = Pages.openPalette(page);
        int all = Pages.results(page).count();
        box.fill("audit");
        assertThat(Pages.results(page)).not().hasCount(all);
        assertThat(Pages.results(page).first()).containsText("Audit log");
        box.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/admin/audit$"));
        assertThat(Pages.heading(page, "Audit log")).isVisible();
    }

    @Test
    void itFindsPeople() throws Exception {
        DESK.api().post("patients", Map.of("givenName", "Paletta", "familyName", "Searchable"));
        Page page = DESK.signedIn("front-desk", "/calendar");
        Locator box = Pages.openPalette(page);
        box.fill("palet sear");
        assertThat(Pages.results(page).first()).containsText("Paletta Searchable");
        box.press("Enter");
        assertThat(Pages.heading(page, "Paletta Searchable")).isVisible();
    }

    @Test
    void itSaysWhenNothingFits() {
        Page page = DESK.signedIn("front-desk", "/");
        Pages.openPalette(page).fill("qqqqxyz");
        assertThat(page.getByText("Nothing fits “qqqqxyz”.")).isVisible();
        page.keyboard().press("Escape");
        assertThat(Pages.results(page)).hasCount(0);
    }
}
