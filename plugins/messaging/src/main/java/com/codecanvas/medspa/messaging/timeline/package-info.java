/** What this module tells of a patient's history. */
package com.codecanvas.medspa.messaging.timeline;
