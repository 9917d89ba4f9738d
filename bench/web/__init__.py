"""The workbench in a browser, beside a bare canvas and the goals of the labelling page."""
