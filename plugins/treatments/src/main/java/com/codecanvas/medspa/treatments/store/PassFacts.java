package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.treatments.domain.EndPoint;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.InkColour;
import com.codecanvas.medspa.treatments.domain.Waiver;
import java.util.List;
import java.util.Set;

/** What of a pass is encrypted as a whole. */
record PassFacts(Set<InkColour> inks, EndPoint endPoint, List<Finding> findings, Waiver waiver, String note) {}
