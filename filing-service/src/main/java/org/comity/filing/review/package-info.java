/** The clerk's review (立案审查): the queue, one combined deficiency notice, acceptance, return and refusal. */
package org.comity.filing.review;
