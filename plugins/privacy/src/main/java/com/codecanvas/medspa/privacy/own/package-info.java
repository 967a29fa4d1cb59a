/** What this module itself holds about a patient. */
package com.codecanvas.medspa.privacy.own;
