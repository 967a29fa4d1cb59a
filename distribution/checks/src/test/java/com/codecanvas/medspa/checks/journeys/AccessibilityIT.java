package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No page has a violation of WCAG 2.2 AA that a machine can find, in light or dark. */
class AccessibilityIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void aPaleWordInsideAnElementWouldBeFound() {
        Page page = DESK.signedIn("owner", "/patients");
        settle(page);
        page.locator("ms-page-header h1")
                .evaluate("heading => { heading.style.color = '#bbb'; heading.style.background = '#ccc'; }");
        assertThat(Accessible.violations(page)).anyMatch(found -> found.startsWith("color-contrast"));
        assertThat(Accessible.violationsByColour(page)).anyMatch(found -> found.startsWith("color-contrast"));
    }

    @TestFactory
    Stream<DynamicTest> signInPage() {
        Page page = DESK.open("/");
        return Stream.of(DynamicTest.dynamicTest("sign-in", () -> {
            assertThat(Pages.heading(page, "Sign in")).isVisible();
            inBothThemes(page);
        }));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTheClinic() throws Exception {
        Page page = DESK.signedIn("owner", "/");
        return addresses().stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    page.navigate(address);
                    settle(page);
                    inBothThemes(page);
                }));
    }

    @TestFactory
    Stream<DynamicTest> operatorsSignIn() {
        Page page = DESK.open("/operator");
        return Stream.of(DynamicTest.dynamicTest("operator sign-in", () -> {
            assertThat(Pages.heading(page, "Operator console")).isVisible();
            inBothThemes(page);
        }));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTheOperator() throws Exception {
        Page page = Console.signedIn(DESK).page();
        return Stream.of(
                        "/operator",
                        "/operator?module=patients",
                        "/operator?module=patients&tab=grants",
                        "/operator/health",
                        "/operator/history",
                        "/operator/signers",
                        "/operator/nodes",
                        "/operator/nowhere")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    page.navigate(address);
                    settle(page);
                    inBothThemes(page);
                }));
    }

    private static List<String> addresses() throws Exception {
        ClinicApi api = DESK.api();
        api.send("PATCH", "modules/webhooks", Map.of("enabled", true));
        String webhook = api.post(
                        "webhooks", Map.of("url", "https://127.0.0.1:9/hook", "eventTypes", List.of("webhooks.test")))
                .get("id")
                .asText();
        api.send("POST", "webhook-deliveries/test", Map.of("webhookId", webhook));
        String patient = first("patients");
        String appointment = first("appointments");
        String payer = api.get("invoices?status=paid").at("/items/0/patientId").asText();
        String writer = api.get("conversations").at("/items/0/patientId").asText();
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/calendar",
                "/calendar?view=week",
                "/calendar?show=room",
                "/calendar?new=1",
                "/calendar?appointment=" + appointment,
                "/patients",
                "/patients?new=1",
                "/patients?status=archived",
                "/patients/" + patient,
                "/patients/" + patient + "?tab=timeline",
                "/patients/" + patient + "?tab=appointments",
                "/patients/" + treated("patientId") + "?tab=treatments",
                "/patients/" + api.get("photos").at("/items/0/patientId").asText() + "?tab=photos",
                "/treatment-sessions/" + treated("id"),
                "/patients/" + api.get("courses").at("/items/0/patientId").asText() + "?tab=treatments",
                "/course-sessions/" + first("course-sessions"),
                "/patients/" + payer + "?tab=payments",
                "/patients/" + writer + "?tab=messages",
                "/inbox",
                "/inbox?conversation=" + first("conversations"),
                "/payments",
                "/payments/checkout/" + first("invoices?status=open"),
                "/payments/receipt/" + first("invoices?status=paid"),
                "/settings/messages",
                "/settings/price-list",
                "/messaging-sandbox",
                "/settings/payments-sandbox",
                "/patients/" + treated("patientId") + "?tab=consents",
                "/consents/sign/" + treated("patientId") + "/" + first("consent-templates"),
                "/settings/consent-texts",
                "/privacy",
                "/patients/"
                        + api.get("privacy-requests?status=open")
                                .at("/items/0/patientId")
                                .asText() + "?tab=privacy",
                "/patients/import",
                "/settings/lasers",
                "/settings/resources",
                "/settings/services",
                "/settings/hours",
                "/settings/webhooks",
                "/settings/webhooks?webhook=" + webhook,
                "/admin/modules",
                "/admin/modules?module=scheduling",
                "/admin/modules?module=scheduling&tab=settings",
                "/admin/modules?module=scheduling&tab=data",
                "/admin/background-work",
                "/admin/background-work?state=dead",
                "/admin/users",
                "/admin/users?user=" + first("users"),
                "/admin/audit",
                "/nowhere"));
        return addresses;
    }

    /** Of the latest session. */
    private static String treated(String field) throws Exception {
        return DESK.api().get("treatment-sessions").at("/items/0/" + field).asText();
    }

    private static String first(String collection) throws Exception {
        return DESK.api().get(collection).at("/items/0/id").asText();
    }

    private static void settle(Page page) {
        assertThat(page.locator("h1").first()).isVisible();
        // Live updates stay open for good, so the network is never idle: what loads shows itself as busy or as a
        // skeleton.
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("ms-skeleton, scheduling-board-skeleton, [aria-busy=true]"))
                .hasCount(0);
    }

    private static void inBothThemes(Page page) {
        Pages.show(page, ColorScheme.LIGHT);
        assertThat(Accessible.violations(page)).as("light").isEmpty();
        Pages.show(page, ColorScheme.DARK);
        assertThat(Accessible.violationsByColour(page)).as("dark").isEmpty();
    }
}
