/** What has to be there before a submission is lodged or accepted: the checklist that is published, and the rules that find what is missing. */
package org.comity.filing.completeness;
