package com.codecanvas.medspa.hair.removal.domain;

import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import com.codecanvas.medspa.treatments.api.kind.AftercareSheet.Part;
import java.util.List;

/** What patients do at home. */
public final class Aftercare {

    public static final AftercareSheet SHEET = new AftercareSheet(
            "hair-2026.1",
            "After your laser hair removal",
            List.of(
                    new Part(
                            "What is normal",
                            List.of(
                                    "Redness and small bumps around the follicles, for a few hours to two days.",
                                    "A feeling as after a little sunburn.",
                                    "Hair seems to grow for one to three weeks: it is being shed.")),
                    new Part(
                            "Today and tomorrow",
                            List.of(
                                    "Cool the area with a clean, damp cloth or a wrapped cold pack, ten minutes at a time.",
                                    "Use a plain, unscented moisturiser or aloe gel.",
                                    "No hot bath, sauna, sports or swimming, and nothing that rubs.",
                                    "No deodorant, perfume or make-up on the area.")),
                    new Part(
                            "Until the next session",
                            List.of(
                                    "Keep the area out of the sun. Wear sunscreen of SPF 30 or more every day, and no sunbed or self-tanner.",
                                    "Shave as much as you like. Do not wax, pluck, thread or bleach.",
                                    "Tell us about new medicines, and when you may be pregnant.")),
                    new Part(
                            "Call us at once",
                            List.of(
                                    "Blisters, crusts, or skin that turns darker or lighter. Do not open blisters.",
                                    "Pain that grows, redness that spreads, pus or fever.",
                                    "Cold sores, when the area is near your mouth."))));

    private Aftercare() {}
}
