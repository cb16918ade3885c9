ui-emergency-number = Llame al { NUMBER($number) }.
