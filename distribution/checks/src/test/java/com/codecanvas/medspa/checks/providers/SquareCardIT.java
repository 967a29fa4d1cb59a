package com.codecanvas.medspa.checks.providers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.journeys.FrontDesk;
import com.codecanvas.medspa.checks.journeys.Pages;
import com.codecanvas.medspa.checks.modules.fixture.ClinicConsent;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A card is entered in Square's own fields, and the token that they give is charged. */
class SquareCardIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    /** As Square's script behaves, as far as the till uses it. */
    private static final String SCRIPT = """
            window.Square = { payments: (application, location) => ({ card: async () => ({
              attach: async (place) => { document.querySelector(place).innerHTML = '<label>Card number <input></label>'; },
              tokenize: async () => document.querySelector('input').value === '4111'
                ? { status: 'OK', token: 'cnon:' + application + ':' + location }
                : { status: 'INVALID', errors: [{ message: 'Card number is not valid' }] } }) }) };
            """;

    private static final Map<String, String> ACCOUNT = Map.of(
            "environment", "sandbox",
            "accessToken", SquareStandIn.ACCESS_TOKEN,
            "applicationId", "sandbox-app",
            "locationId", "L1",
            "webhookSignatureKey", "key");

    @AfterEach
    void backToTheSandbox() throws Exception {
        DESK.api().send("PUT", "slots/payments", Map.of("provider", "payments-sandbox"));
        DESK.api().send("PATCH", "modules/payments-square", Map.of("enabled", false));
    }

    @Test
    void aCardInSquaresFieldsPaysTheInvoice() throws Exception {
        try (SquareStandIn square = new SquareStandIn()) {
            String invoice = useSquare();
            Page page = DESK.signedIn("admin", "/payments");
            page.route("https://sandbox.web.squarecdn.com/**", SquareCardIT::script);
            page.navigate("/payments/checkout/" + invoice);

            FrameLocator fields = page.frameLocator("iframe[title='Card fields of Square']");
            fields.getByLabel("Card number").fill("1");
            Pages.press(page, "Charge $120.00");
            assertThat(page.locator("payments-square-card")).containsText("Card number is not valid");
            assertThat(square.charged).isEmpty();

            fields.getByLabel("Card number").fill("4111");
            Pages.press(page, "Charge $120.00");
            assertThat(page.locator("payments-checkout")).containsText("Paid");
            assertThat(square.charged).hasSize(1);
            JsonNode charge = square.charged.get(0);
            assertThat(charge.get("source_id").asText()).isEqualTo("cnon:sandbox-app:L1");
            assertThat(charge.get("amount_money").get("amount").asLong()).isEqualTo(12_000);
            assertThat(charge.toString()).doesNotContain("Carda", "Squarely");
        }
    }

    @Test
    void theFieldsMayLoadFromSquareAndAskNothingOfThisServer() throws Exception {
        try (SquareStandIn square = new SquareStandIn()) {
            String invoice = useSquare();
            Page page = DESK.signedIn("admin", "/payments");
            page.route("https://sandbox.web.squarecdn.com/**", Route::abort);
            page.navigate("/payments/checkout/" + invoice);
            assertThat(page.locator("payments-square-card")).containsText("could not be loaded");
            assertThat(square.charged).isEmpty();
            APIResponse fields = page.context().request().get(fieldsAddress(page));
            String policy = fields.headers().get("content-security-policy");
            assertThat(directive(policy, "script-src")).contains("'self'", "https://web.squarecdn.com");
            assertThat(directive(policy, "connect-src"))
                    .contains("https://pci-connect.squareup.com")
                    .doesNotContain("'self'");
            String shell = page.context().request().get("/payments").headers().get("content-security-policy");
            assertThat(shell).doesNotContain("square").contains("frame-src 'self'");
        }
    }

    private static String fieldsAddress(Page page) {
        return page.evaluate(
                        "async () => (await (await fetch('/api/v1/ui/manifest')).json()).modules['payments-square']")
                .toString()
                .replace("index.js", "card.html");
    }

    private static List<String> directive(String policy, String name) {
        return List.of(policy.split("; ")).stream()
                .filter(each -> each.startsWith(name + " "))
                .flatMap(each -> List.of(each.split(" ")).stream())
                .toList();
    }

    private static void script(Route route) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody(SCRIPT));
    }

    /** @return an invoice of $120.00 that waits to be paid */
    private static String useSquare() throws Exception {
        ClinicApi api = DESK.api();
        ClinicConsent.give(api, "payments-square");
        assertThat(api.send("PUT", "modules/payments-square/settings", ACCOUNT).statusCode())
                .isEqualTo(200);
        assertThat(api.send("PUT", "slots/payments", Map.of("provider", "payments-square"))
                        .statusCode())
                .isEqualTo(200);
        String patient = api.post("patients", Map.of("givenName", "Carda", "familyName", "Squarely"))
                .get("id")
                .asText();
        Map<String, Object> line = Map.of("kind", "product", "text", "Balm", "quantity", 1, "unitMinor", 12_000);
        JsonNode draft = api.post("invoices", Map.of("patientId", patient, "lines", List.of(line)));
        String invoice = draft.get("id").asText();
        String version = "\"" + draft.get("version").asText() + "\"";
        assertThat(api.send("POST", "invoices/" + invoice + "/open", Map.of(), "If-Match", version)
                        .statusCode())
                .isEqualTo(200);
        return invoice;
    }
}
