package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;

/** A tattoo as it is recorded: outlined on the body, described, scored. */
public record TattooForm(Page page) {

    public static TattooForm open(Page page) {
        Pages.press(page, "Record a tattoo");
        return new TattooForm(page);
    }

    /** A ring around what lies on the upper left of the back or chest. */
    public void draw() {
        Locator map = page.locator("treatments-body-map svg");
        map.scrollIntoViewIfNeeded();
        BoundingBox box = map.boundingBox();
        for (int i = 0; i <= 24; i++) {
            double angle = 2 * Math.PI * i / 24;
            double x = box.x + box.width / 2 + 14 * Math.cos(angle);
            double y = box.y + box.height * 0.25 + 16 * Math.sin(angle);
            page.mouse().move(x, y);
            if (i == 0) {
                page.mouse().down();
            }
        }
        page.mouse().up();
    }

    public void describe(String name, String areaCm2, String... inks) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Area in cm²").fill(areaCm2);
        for (String ink : inks) {
            Pages.press(page, ink);
        }
    }

    /** Skin type II, upper trunk, many colours, moderate ink: 10, and one for each that nobody said otherwise. */
    public void score(String expected) {
        score("Fitzpatrick skin type", "II 2");
        score("Location", "Upper trunk 2");
        score("Colours", "Many colours 4");
        score("Amount of ink", "Moderate 3");
        assertThat(page.locator("treatments-tattoo-editor output")).hasText(expected);
    }

    public void save() {
        Pages.press(page, "Record the tattoo");
    }

    private void score(String factor, String choice) {
        page.locator("treatments-tattoo-editor fieldset")
                .filter(new Locator.FilterOptions().setHasText(factor))
                .locator("button")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^" + choice.replace(" ", "\\s*") + "$")))
                .click();
    }
}
