package com.codecanvas.medspa.treatments.domain;

/** Gives the rule book in force. */
public interface Rules {
    RuleBook current();
}
