package com.codecanvas.medspa.cli.demo;

import java.util.List;

/** How a visit went so far: the states that it was put into after it was booked. */
enum Course {
    BOOKED,
    CONFIRMED("confirmed"),
    ARRIVED("arrived"),
    IN_TREATMENT("arrived", "in-treatment"),
    COMPLETED("arrived", "in-treatment", "completed"),
    NO_SHOW("no-show"),
    CANCELLED;

    private final List<String> states;

    Course(String... states) {
        this.states = List.of(states);
    }

    List<String> states() {
        return states;
    }
}
