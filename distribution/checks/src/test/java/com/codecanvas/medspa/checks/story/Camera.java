package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.journeys.Pages;
import com.codecanvas.medspa.checks.journeys.TattooPicture;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The practitioner with the patient's photos open. */
record Camera(Day day, Page page) {

    static Camera of(Day day) {
        return at(day, day.at("practitioner", day.ana().tab("photos")));
    }

    static Camera at(Day day, Page page) {
        page.context().grantPermissions(List.of("camera"));
        return new Camera(day, page);
    }

    /** It was taken before the tattoo was on record. */
    void sayWhatTheFirstShows(String tattoo) {
        tiles().first().locator(".open").click();
        page.getByLabel("Picture of", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(tattoo));
        Pages.press(page, "Save");
        assertThat(page.getByText("Saved").last()).isVisible();
        Pages.press(page, "All photos");
        assertThat(tiles().first()).containsText(tattoo);
    }

    /** On the page of the session: the last picture of the tattoo lies over what the camera sees. */
    void takeBeforeTheSession(String tattoo) throws IOException, InterruptedException {
        Locator strip = page.locator("photos-strip");
        assertThat(strip.locator(".tile")).hasCount(0);
        Pages.press(page, "Take a before picture");
        Pages.press(page, "Use the camera");
        assertThat(page.locator("photos-add .ghost")).isVisible();
        assertThat(page.getByText("Last picture, ")).isVisible();
        Pages.settle(page);
        day.album().aside(page, "camera");
        Pages.press(page, "Take the picture");
        Pages.press(page, "Save the picture");
        assertThat(strip.locator(".tile")).hasCount(1);
        JsonNode photo = day.clinic()
                .api("practitioner")
                .get("photos?patientId=" + day.ana().id())
                .at("/items/0");
        assertThat(photo.get("kind").asText()).isEqualTo("before");
        assertThat(photo.get("occasion").asText()).isNotEmpty();
        assertThat(page.url())
                .endsWith("/treatment-sessions/" + photo.get("occasion").asText());
        assertThat(photo.at("/of/label").asText()).isEqualTo(tattoo);
    }

    void showsTheLastOf(String words) {
        assertThat(tiles().first()).containsText(words);
    }

    /** @param strength of the ink that is left, another one each time: the same picture is not taken twice */
    void takeAfter(double strength) throws IOException {
        Pages.press(page, "Add a photo");
        choose(TattooPicture.jpeg(1280, strength));
        save("After");
    }

    void compare() {
        for (String kind : List.of("Before", "After")) {
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Compare " + kind))
                    .first()
                    .check();
        }
        Pages.press(page, "Compare");
        Locator both = page.locator("photos-compare img");
        assertThat(both).hasCount(2);
        day.album().take(page, "comparison");
        Pages.press(page, "Slider");
        day.album().aside(page, "comparison-slider");
        Pages.press(page, "All photos");
    }

    /** Not only their frames. */
    void showsAll(int count) {
        page.reload();
        assertThat(tiles()).hasCount(count);
        for (Locator picture : page.locator("photos-tab .tile img").all()) {
            picture.scrollIntoViewIfNeeded();
            assertThat(picture).not().hasJSProperty("naturalWidth", 0);
            assertThat(picture).hasJSProperty("complete", true);
        }
    }

    private Locator tiles() {
        return page.locator("photos-tab .tile");
    }

    private void choose(byte[] picture) {
        FileChooser chooser = page.waitForFileChooser(() -> Pages.press(page, "Choose a file"));
        chooser.setFiles(new FilePayload("tattoo.jpg", "image/jpeg", picture));
    }

    private void save(String kind) {
        page.getByLabel("When", new Page.GetByLabelOptions().setExact(true))
                .selectOption(kind.toLowerCase(Locale.ROOT));
        page.getByLabel("Angle", new Page.GetByLabelOptions().setExact(true)).selectOption("back");
        Pages.press(page, "Save the picture");
        assertThat(page.getByText("Picture saved").last()).isVisible();
        assertThat(tiles().filter(new Locator.FilterOptions().setHasText(kind)).first())
                .isVisible();
    }
}
