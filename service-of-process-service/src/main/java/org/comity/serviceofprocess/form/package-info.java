/** The forms that go with papers: what they ask for as data, filled from request and attempt, drawn, sealed, and kept with the attempt. */
package org.comity.serviceofprocess.form;
