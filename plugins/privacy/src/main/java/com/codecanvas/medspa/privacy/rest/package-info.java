/** Endpoints of access requests, copies, disclosures and opt-outs. */
package com.codecanvas.medspa.privacy.rest;
