package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.doorsign.DoorSign;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the pictures of the documents: {@code -Dit.test=Screenshots -Dmedspa.screenshots=<folder>}. */
@EnabledIfSystemProperty(named = "medspa.screenshots", matches = ".+")
class Screenshots {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    private Page page;

    @BeforeEach
    void signIn() {
        page = DESK.signedIn("owner", "/");
    }

    @Test
    void calendar() throws Exception {
        String today = DESK.api().get("appointments").at("/items/0/id").asText();
        page.navigate("/calendar?appointment=" + today);
        assertThat(page.locator(".appt-open").first()).isVisible();
        take("calendar");
    }

    @Test
    void patients() {
        page.navigate("/patients");
        assertThat(page.locator("ms-table .opener").first()).isVisible();
        take("patients");
    }

    @Test
    void modules() {
        page.navigate("/admin/modules");
        assertThat(page.locator("ms-module-card").first()).isVisible();
        take("modules");
    }

    @Test
    void webhooks() throws Exception {
        DESK.api().send("PATCH", "modules/webhooks", Map.of("enabled", true));
        JsonNode webhook = DESK.api()
                .post(
                        "webhooks",
                        Map.of(
                                "url",
                                "https://127.0.0.1:9/hook",
                                "description",
                                "Website",
                                "eventTypes",
                                List.of("*")));
        DESK.api()
                .send(
                        "POST",
                        "webhook-deliveries/test",
                        Map.of("webhookId", webhook.get("id").asText()));
        page.navigate("/settings/webhooks?webhook=" + webhook.get("id").asText());
        assertThat(page.locator("webhooks-log ms-table .opener").first()).isVisible();
        page.locator("webhooks-log ms-table .opener").first().click();
        assertThat(page.locator("webhooks-delivery-detail pre")).isVisible();
        take("webhooks");
    }

    @Test
    void backgroundWork() {
        page.navigate("/admin/background-work");
        assertThat(Pages.heading(page, "Background work")).isVisible();
        take("background-work");
    }

    @Test
    void operatorConsole() throws Exception {
        page = Console.signedIn(DESK).page();
        page.navigate("/operator?module=scheduling");
        assertThat(page.locator("ms-table .opener").first()).isVisible();
        take("operator");
    }

    @Test
    void packagePlan() throws Exception {
        Console console = Console.signedIn(DESK);
        console.upload(new DoorSignInstalled().file(DoorSign.first()), "Door sign 1.0.0");
        page = console.page();
        take("operator-plan");
    }

    @Test
    void audit() {
        page.navigate("/admin/audit");
        assertThat(page.locator("ms-table .opener").first()).isVisible();
        take("audit");
    }

    private void take(String name) {
        new Pictures(Path.of(System.getProperty("medspa.screenshots"))).take(page, name);
    }
}
