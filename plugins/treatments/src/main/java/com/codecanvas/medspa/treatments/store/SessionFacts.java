package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.treatments.domain.AftercareGiven;
import com.codecanvas.medspa.treatments.domain.Screening;
import com.codecanvas.medspa.treatments.domain.SessionNotes;
import com.codecanvas.medspa.treatments.domain.Waiver;

/** What of a session is encrypted as a whole. */
record SessionFacts(SessionNotes notes, Screening screening, Waiver waiver, AftercareGiven aftercare) {}
