/** The ruling that no case is registered of a filing: drafted by a clerk, decided by a judge, sealed, served, appealable. */
package org.comity.filing.refusal;
