package com.codecanvas.medspa.consents.rest;

import com.codecanvas.medspa.consents.domain.Standing;
import java.util.List;
import java.util.UUID;

/** Where a patient stands with each template in use, and all that was signed as {@code items}. */
public record PatientConsentsView(List<StandingView> standing, List<ConsentView> items) {

    /** {@code state} is missing, valid, outdated, expired or withdrawn. */
    public record StandingView(
            UUID templateId, int version, String kind, String title, boolean required, String state, UUID consentId) {

        static StandingView of(Standing standing) {
            return new StandingView(
                    standing.template().id(),
                    standing.template().version(),
                    standing.template().kind().code(),
                    standing.template().title(),
                    standing.template().required(),
                    standing.state().code(),
                    standing.latest() == null ? null : standing.latest().id());
        }
    }
}
