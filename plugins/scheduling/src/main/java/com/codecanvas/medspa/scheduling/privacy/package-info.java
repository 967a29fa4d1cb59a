/** What this module holds about a patient, for the patient. */
package com.codecanvas.medspa.scheduling.privacy;
