package com.codecanvas.medspa.treatments.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The current clinic's test spots. */
public interface TestSpots {

    /** The latest first. */
    List<TestSpot> ofTattoo(UUID tattooId);

    TestSpot add(TestSpot spot);

    /** Empty where there is none on this tattoo; {@code change} sees the row that is held. */
    Optional<TestSpot> change(UUID tattooId, UUID id, UnaryOperator<TestSpot> change);
}
