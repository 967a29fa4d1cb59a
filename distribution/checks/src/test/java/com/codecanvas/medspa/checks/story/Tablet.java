package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.journeys.Pages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** The tablet that the front desk hands over: texts to read and sign. */
record Tablet(Day day, Page page) {

    static Tablet handedOver(Day day) {
        Page page = day.at("front-desk", day.ana().tab("consents"));
        Album.handOver(page);
        return new Tablet(day, page);
    }

    void sign(String title, String button, String picture) {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign " + title));
        link.click();
        assertThat(Pages.heading(page, title)).isVisible();
        page.locator("consents-signing .end").scrollIntoViewIfNeeded();
        page.getByText("I agree to read and sign this document electronically").click();
        page.getByLabel("Your full name").fill(Ana.NAME);
        draw(page.locator("consents-pad canvas"));
        day.album().take(page, picture);
        Pages.press(page, button);
        assertThat(Pages.heading(page, "Thank you")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the patient"))
                .click();
        assertThat(row(title)).containsText("Signed");
    }

    void show() {
        day.album().aside(page, "consents-tablet");
    }

    private Locator row(String title) {
        return page.locator("consents-tab li").filter(new Locator.FilterOptions().setHasText(title));
    }

    private void draw(Locator pad) {
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        for (int i = 0; i <= 40; i++) {
            double x = box.x + box.width * (0.2 + 0.6 * i / 40);
            double y = box.y + box.height * (0.55 + 0.22 * Math.sin(i * 0.9));
            page.mouse().move(x, y);
            if (i == 0) {
                page.mouse().down();
            }
        }
        page.mouse().up();
    }
}
