/** What the court publishes before anybody files: limits, checklists, causes of action, courts, each with its source. */
package org.comity.filing.policy;
