wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept-Language"] = "de, en;q=0.5"
wrk.body = '{"whoBrokeTrust":"partner","breach":"financial","since":"weeks","step":"acknowledge","progress":"stalled","safety":"safe"}'
