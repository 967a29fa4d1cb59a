package com.codecanvas.medspa.core.packages;

/**
 * How long rows of a table have to be kept.
 *
 * @param since the column that the years count from
 * @param because the rule that says so, in words for the clinic admin
 */
public record Retention(String table, int years, String since, String because) {}
