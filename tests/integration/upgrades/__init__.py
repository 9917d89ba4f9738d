"""One small dump per landed migration; each must still open after every later migration."""
