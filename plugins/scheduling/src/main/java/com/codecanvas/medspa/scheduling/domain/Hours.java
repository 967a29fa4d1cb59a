package com.codecanvas.medspa.scheduling.domain;

/** Where opening hours are kept. */
public interface Hours {

    OpeningHours current();

    /**
     * @return the new version
     * @throws com.codecanvas.medspa.api.web.ProblemException 412 when the version kept is not the one given
     */
    OpeningHours replace(OpeningHours hours);
}
