import { render } from 'preact';

render(<h1>Icepick</h1>, document.getElementById('root') ?? document.body);
