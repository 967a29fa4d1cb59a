package com.codecanvas.medspa.webhooks.domain;

import com.codecanvas.medspa.api.web.Checks;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

/** What somebody enters for an endpoint. {@code enabled} is left as it is when missing. */
public record EndpointDraft(String url, String description, List<String> eventTypes, Boolean enabled) {

    private static final int LONGEST_URL = 1_000;
    private static final int LONGEST_DESCRIPTION = 120;
    private static final int MOST_TYPES = 50;

    /** @param insecureToo whether http is allowed as well, as in tests */
    public void check(boolean insecureToo) {
        URI target = parsed();
        boolean known = target != null
                && target.getHost() != null
                && ("https".equals(target.getScheme()) || (insecureToo && "http".equals(target.getScheme())));
        List<String> types = eventTypes == null ? List.of() : eventTypes;
        new Checks()
                .that(known, "url", "https", "Enter an address that begins with https://.")
                .that(
                        target == null || (target.getUserInfo() == null && target.getFragment() == null),
                        "url",
                        "plain",
                        "An address has neither a user name nor a # part.")
                .atMost(LONGEST_URL, url, "url", "An address has at most 1,000 characters.")
                .atMost(LONGEST_DESCRIPTION, description, "description", "A description has at most 120 characters.")
                .that(!types.isEmpty(), "eventTypes", "required", "Choose at least one kind of event.")
                .that(
                        types.size() <= MOST_TYPES && EventTypes.readable(types),
                        "eventTypes",
                        "choice",
                        "Name events such as patients.created, patients.* or *; at most 50.")
                .done();
    }

    public URI target() {
        return parsed();
    }

    String shownDescription() {
        return description == null || description.isBlank() ? null : description.trim();
    }

    EventTypes types() {
        return new EventTypes(Set.copyOf(eventTypes));
    }

    private URI parsed() {
        try {
            return url == null ? null : new URI(url.trim());
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
