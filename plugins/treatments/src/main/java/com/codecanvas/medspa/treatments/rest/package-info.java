/** The module's endpoints. */
package com.codecanvas.medspa.treatments.rest;
