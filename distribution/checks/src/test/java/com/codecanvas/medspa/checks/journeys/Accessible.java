package com.codecanvas.medspa.checks.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds against WCAG 2.2, levels A and AA. */
final class Accessible {
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> COLOUR = List.of("color-contrast", "link-in-text-block");

    private Accessible() {}

    static List<String> violations(Page page) {
        return found(new AxeBuilder(page).withTags(LEVELS));
    }

    /** Only what another theme can change on a page that was looked at already. */
    static List<String> violationsByColour(Page page) {
        return found(new AxeBuilder(page).withRules(COLOUR));
    }

    // Without the passage through frames, of which no page has any, it takes a tenth of the time.
    @SuppressWarnings("deprecation")
    private static List<String> found(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(Accessible::inWords)
                .toList();
    }

    private static String inWords(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .limit(3)
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + places;
    }
}
