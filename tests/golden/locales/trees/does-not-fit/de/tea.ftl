tea-offer = Eine Tasse Tee anbieten
