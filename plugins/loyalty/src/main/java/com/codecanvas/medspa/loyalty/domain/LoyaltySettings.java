package com.codecanvas.medspa.loyalty.domain;

/** The clinic's rules. */
public record LoyaltySettings(int pointsPerVisit, String rewardName, int rewardPoints) {}
